"""The one place that imports matplotlib: it says nothing then, searches nothing and leaves nothing behind."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory


@contextmanager
def _kept_to_itself() -> Iterator[None]:
    """Let what is imported meanwhile log nothing, look for no font of the system, and write nothing at home.

    What matplotlib wants to keep goes to a folder that is gone afterwards: home may be read-only.
    """
    for name in ("matplotlib", "PIL"):
        logging.getLogger(name).setLevel(logging.ERROR)
    with TemporaryDirectory(prefix="soleus-fonts-") as folder:
        meanwhile = {"MPLCONFIGDIR": folder, "MPL_IGNORE_SYSTEM_FONTS": "1"}
        before = {name: os.environ.get(name) for name in meanwhile}
        os.environ.update(meanwhile)
        try:
            yield
        finally:
            for name, value in before.items():
                del os.environ[name]
                if value is not None:
                    os.environ[name] = value


with _kept_to_itself():
    from matplotlib import get_data_path, rcdefaults
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font
    from matplotlib.lines import Line2D
    from matplotlib.transforms import Affine2D

    # No file that happens to lie where the process runs changes how a picture looks.
    rcdefaults()

__all__ = ["Affine2D", "FT2Font", "Figure", "FontProperties", "Line2D", "get_data_path"]
