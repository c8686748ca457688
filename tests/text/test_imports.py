from __future__ import annotations

import pytest

from judge.text.imports import imported


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (b"", set()),
        (b"import torch\n", {b"torch"}),
        (b"\xef\xbb\xbfimport torch\r\n", {b"torch"}),
        (b"import numpy as np, torch", {b"numpy", b"torch"}),
        (b"import\tnumpy.linalg ,torch.nn as nn", {b"numpy", b"torch"}),
        (b"  from torch.nn import Module, numpy\n", {b"torch"}),
        (b"import math; import torch;x = 1", {b"math", b"torch"}),
        (b"try: import torch\nexcept ImportError: torch = None", {b"torch"}),
        (b"import torch# the library", {b"torch"}),
        (b"import torch_like\nimport \xff\n", {b"torch_like", b"\xff"}),
        (b"# import torch\nx = 1  # import math; import torch\n", set()),
        (b"from .torch import x\nfrom . import torch\n", set()),
        (b"import\nfrom\nimported torch\nprint('import torch')\n\0\n", set()),
    ],
)
def test_the_names_that_lines_import(source: bytes, names: set[bytes]) -> None:
    assert imported(source) == names
