"""The scales that a member answers on: pain 0-10, effort (RPE) 1-10."""

PAIN_LEAST, PAIN_MOST = 0, 10
EFFORT_LEAST, EFFORT_MOST = 1, 10
PAINS, EFFORTS = range(PAIN_LEAST, PAIN_MOST + 1), range(EFFORT_LEAST, EFFORT_MOST + 1)
EFFORT_AIM = 7  # [O] in the middle of the 6 to 8 that effort aims at


def is_pain(number: int) -> bool:
    """Tell whether a number is on the scale of pain."""
    return number in PAINS


def is_effort(number: int) -> bool:
    """Tell whether a number is on the scale of effort."""
    return number in EFFORTS
