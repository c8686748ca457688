"""The judge inside a notebook: ``from judge.jupyter import check`` and the cell magic ``%%judge SLUG``.

``%load_ext judge.jupyter`` registers the magic. The code is judged in the sandbox like any file; nothing of the judge
runs in the notebook's own namespace.
"""

from judge.jupyter.check import check, load_ipython_extension

__all__ = ["check", "load_ipython_extension"]
