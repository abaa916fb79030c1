# Each target is what you would type yourself.

PYTHON ?= python3
PIP = .venv/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes --no-deps
UV = .venv/bin/uv --quiet --no-config
EXPORT = $(UV) export --frozen --no-header --no-emit-project

.PHONY: help chat test slow check bench lock
.DEFAULT_GOAL := help

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

chat: .venv/.runtime  ## talk to the coach in this terminal; ARGS="--now 2026-01-05T07:00" goes to it
	@.venv/bin/python -m bot chat $(ARGS)

test: .venv/.dev  ## the tests that take milliseconds, on every core
	.venv/bin/python -m pytest -q -m "not slow" -n auto --dist worksteal $(ARGS)

slow: .venv/.dev  ## the tests that take seconds: killed processes, hostile input, long histories
	.venv/bin/python -m pytest -q -m slow -n auto --dist worksteal $(ARGS) || { [ $$? = 5 ] && echo "No test is marked slow."; }

check: .venv/.dev  ## format, lint, types, import contracts, lock
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy --no-error-summary
	.venv/bin/lint-imports --no-logo
	.venv/bin/python -m pytest -q tests/promises/test_lock.py

bench: .venv/.dev  ## figures beside their aims
	.venv/bin/python -m tests.bench $(ARGS)

lock: .venv/.dev  ## uv.lock and its hashed exports from pyproject.toml; ARGS=--upgrade for newer versions
	$(UV) lock --default-index https://pypi.org/simple $(ARGS)
	$(EXPORT) --no-dev --extra postgres --output-file requirements.txt
	$(EXPORT) --all-groups --all-extras --output-file requirements-dev.txt

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11 …")'
	@$(PYTHON) -m venv .venv

.venv/.runtime: requirements.txt | .venv/bin/python
	@echo "Fetching what the coach needs into .venv"
	@$(PIP) -r requirements.txt
	@touch $@

.venv/.dev: requirements-dev.txt | .venv/bin/python
	@echo "Fetching what the coach and its tests need into .venv"
	@$(PIP) -r requirements-dev.txt
	@touch .venv/.runtime $@
