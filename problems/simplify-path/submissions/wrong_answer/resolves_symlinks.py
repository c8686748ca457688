# Resolves symbolic links of the machine with pathlib, although only the text counts.
# zh: 用 pathlib 解析了机器上的符号链接，而只有文本算数。

from pathlib import Path


def simplify_path(path):
    return str(Path("/" + path.lstrip("/")).resolve())
