"""The Discord server in this process: commands, buttons, selects and forms go round by the real library."""

import io
from collections.abc import AsyncIterator
from typing import Literal

import discord
import pytest
from discord import app_commands

from tests.platforms.discord import Channel, DiscordServer, Guild, Member
from tests.platforms.discord.trial import TOKEN, Bot, running

Asked = discord.Interaction


class Effort(discord.ui.Modal, title="Adjust"):
    """A form with a text, a select and a hint."""

    sets: discord.ui.Label["Effort"] = discord.ui.Label(
        text="Sets", description="Repetitions", component=discord.ui.TextInput(default="15", max_length=20)
    )
    control: discord.ui.Label["Effort"] = discord.ui.Label(
        text="Control",
        component=discord.ui.Select(options=[discord.SelectOption(label=one) for one in ("steady", "loose")]),
    )

    async def on_submit(self, asked: Asked) -> None:
        assert isinstance(self.sets.component, discord.ui.TextInput)
        assert isinstance(self.control.component, discord.ui.Select)
        await asked.response.send_message(f"Got {self.sets.component.value} {self.control.component.values}")


class Panel(discord.ui.View):
    """Buttons and a select under a message."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Done", custom_id="done")
    async def done(self, asked: Asked, button: discord.ui.Button["Panel"]) -> None:
        await asked.response.edit_message(content="Well done", view=None)
        await asked.followup.send("Only for you", ephemeral=True)

    @discord.ui.button(label="Adjust", custom_id="adjust")
    async def adjust(self, asked: Asked, button: discord.ui.Button["Panel"]) -> None:
        await asked.response.send_modal(Effort())

    @discord.ui.select(
        placeholder="Pain now",
        custom_id="pain",
        options=[discord.SelectOption(label=f"{number} of 10", value=str(number)) for number in range(11)],
    )
    async def pain(self, asked: Asked, select: discord.ui.Select["Panel"]) -> None:
        await asked.response.defer()
        await asked.edit_original_response(content=f"Pain {select.values[0]}")


def a_coach() -> Bot:
    bot = Bot()

    @bot.tree.command(description="Log sets")
    @app_commands.allowed_installs(guilds=True, users=True)
    async def log(
        asked: Asked,
        sets: str,
        control: Literal["steady", "loose"] = "steady",
        pain: app_commands.Range[int, 0, 10] = 0,
    ) -> None:
        said = f"Saved {sets} {control} {pain} {asked.locale} {asked.guild_locale} {asked.context.guild}"
        await asked.response.send_message(said, ephemeral=asked.guild is not None, view=Panel())

    @log.autocomplete("sets")
    async def offer(asked: Asked, letters: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{letters} × {asked.namespace.pain}", value=letters)]

    club = app_commands.Group(name="club", description="Clubs")

    @club.command(description="Join")
    async def join(asked: Asked, code: str) -> None:
        await asked.response.defer(thinking=True)
        await asked.followup.send(f"Joined {code}")

    bot.tree.add_command(club)

    @bot.tree.context_menu(name="Log this")
    async def this(asked: Asked, message: discord.Message) -> None:
        plot = discord.File(io.BytesIO(b"picture"), "week.png", description="Your week")
        await asked.response.send_message(f"This: {message.content}", file=plot)

    return bot


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(TOKEN) as server:
        async with running(a_coach(), server):
            yield server
        assert server.violations == []
        assert server.slips == []


@pytest.fixture
def ann(server: DiscordServer) -> Member:
    return server.person("Ann", locale="de")


@pytest.fixture
def bob(server: DiscordServer) -> Member:
    return server.person("Bob", installs=False)


@pytest.fixture
def river(server: DiscordServer, ann: Member, bob: Member) -> Guild:
    return server.guild("Riverside", [ann, bob], locale="fr")


@pytest.fixture
def runs(river: Guild) -> Channel:
    return river.channel("runs")


async def test_a_command_in_a_guild_is_answered_for_its_author_alone(
    server: DiscordServer, ann: Member, bob: Member, runs: Channel
) -> None:
    asked = await ann.uses("/log sets:15 15 15 control:loose pain:3", at=runs)
    heard = await ann.hears("Saved", at=runs)
    assert heard.text == "Saved 15 15 15 loose 3 de fr True"
    assert heard.ephemeral
    assert await asked.answered() == 4
    assert heard.sees()[:3] == ["Done", "Adjust", "0 of 10"]
    assert ann.screen(runs).splitlines()[1] == "[Done] [Adjust]"
    assert bob.screen(runs) == ""
    assert server.unanswered() == []
    assert len(server.waits()) == 1


async def test_in_private_and_in_groups_of_others_it_is_there_for_who_installed_it(
    server: DiscordServer, ann: Member, bob: Member
) -> None:
    assert "None False" in (await ann.asks("/log sets:1")).text
    friends = server.group([ann, bob])
    assert "de None False" in (await ann.asks("/log sets:2", at=friends)).text
    assert "Saved 2" in bob.screen(friends)
    with pytest.raises(AssertionError, match="no command /log is offered here"):
        await bob.uses("/log sets:1", at=friends)
    assert server.interactions[0].payload["authorizing_integration_owners"] == {
        "0": "0",
        "1": str(ann.id),
    }


async def test_a_button_changes_its_message_and_more_can_follow(ann: Member, runs: Channel) -> None:
    await ann.asks("/log sets:15", at=runs)
    pressed = await ann.presses("do", at=runs)
    assert await pressed.answered() == 7
    assert (await ann.hears("Well done", at=runs)).kind == "edit"
    assert (await ann.hears("Only for you", at=runs)).ephemeral
    assert ann.screen(runs) == "Well done\n\nOnly for you"


async def test_a_select_is_picked_by_its_labels(ann: Member) -> None:
    await ann.asks("/log sets:15")
    await ann.picks("Pain", "7 of")
    assert (await ann.hears("Pain 7")).edited
    await ann.chooses("3 of 10")
    await ann.hears("Pain 3")
    with pytest.raises(AssertionError, match="no option '11'"):
        await ann.picks("Pain", "11")
    with pytest.raises(AssertionError, match="2 options picked, not 1 to 1"):
        await ann.picks("Pain", "1", "2")


async def test_a_form_is_filled_and_can_be_sent_twice(ann: Member) -> None:
    await ann.asks("/log sets:15")
    await ann.presses("Adjust")
    form = await ann.hears("Adjust")
    assert form.kind == "form"
    assert form.text.splitlines() == ["Adjust", "Sets (Repetitions): 15", "Control: (: steady | loose)"]
    with pytest.raises(AssertionError, match="'Control' must be chosen"):
        await ann.fills({"Sets": "12"})
    with pytest.raises(AssertionError, match="21 characters, not 0 to 20"):
        await ann.fills({"Sets": "1" * 21, "Control": "steady"})
    await ann.fills({"Control": "loose"})
    await ann.hears("Got 15 ['loose']")
    assert ann.form is None
    await ann.fills({"Sets": "9", "Control": "steady"}, again=ann.filled[-1])


async def test_letters_are_completed_with_what_stands_before_them(server: DiscordServer, ann: Member) -> None:
    choices = await ann.completes("/log pain:4 sets:15 1")
    assert choices == [{"name": "15 1 × 4", "value": "15 1"}]
    assert [option["value"] for option in server.interactions[-1].payload["data"]["options"]] == [4, "15 1"]
    with pytest.raises(AssertionError, match="pain is not completed"):
        await ann.completes("/log pain:4")


async def test_a_client_refuses_what_the_tree_does_not_offer(ann: Member) -> None:
    for line, why in [
        ("/lug", "no command /lug"),
        ("/log", "cannot be sent without"),
        ("/log 15 15", "no text outside of options"),
        ("/log sets:1 pain:11", "over 10"),
        ("/log sets:1 pain:much", "no whole number"),
        ("/log sets:1 control:wild", "is not offered"),
        ("/club leave code:1", "no sub-command 'leave'"),
    ]:
        with pytest.raises(AssertionError, match=why):
            await ann.uses(line)


async def test_a_sub_command_that_defers_shows_thinking_then_its_answer(
    ann: Member, bob: Member, runs: Channel
) -> None:
    asked = await bob.uses("/club join code:ab12", at=runs)
    assert (await bob.hears("Joined ab12", at=runs)).text == (await ann.hears("Joined", at=runs)).text
    assert asked.answer == 5
    assert "(thinking)" not in bob.screen(runs)


async def test_the_menu_of_a_message_brings_its_text_even_from_a_guild(ann: Member, runs: Channel) -> None:
    said = await ann.types("15 15 15, steady", at=runs)
    await ann.menu("Log this", on=said)
    heard = await ann.hears("This: 15 15 15, steady", at=runs)
    assert ann.fetches(heard) == b"picture"
    assert ann.screen(runs).endswith("{week.png: Your week}")


async def test_forged_values_reach_the_bot_unchecked(server: DiscordServer, ann: Member, bob: Member) -> None:
    await ann.asks("/log sets:1")
    heard = ann.shown()[-1]
    await ann.forges_command("/log", {"sets": "x" * 1500, "pain": 99, "made up": True})
    data = server.interactions[-1].payload["data"]
    assert [option["value"] for option in data["options"]] == ["x" * 1500, 99, True]
    await bob.forges("done", on=heard)
    assert (await ann.hears("Well done")).kind == "edit"
    await bob.forges_pick("pain", "3", on=heard)
    await ann.hears("Pain 3")


async def test_an_interaction_brought_twice_is_acknowledged_once(server: DiscordServer, ann: Member) -> None:
    asked = await ann.uses("/club join code:1")
    await ann.hears("Joined 1")
    await ann.replays(asked)
    await ann.hears_nothing(0.1)
    assert [call.code for call in server.calls if call.code] == [40060]
