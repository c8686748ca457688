# Uses each pair as a regular expression without escaping it, so the rule for "a." also merges "ab".
# zh: 把每一对直接当作正则表达式而不转义，于是“a.”的规则也会合并“ab”。
import re


def bpe_encode(text: str, merges: list[list[int]]) -> list[int]:
    s = text.encode("utf-8").decode("latin-1")
    for k, (a, b) in enumerate(merges):
        s = re.sub(chr(a) + chr(b), lambda m, k=k: chr(256 + k), s)
    return [ord(c) for c in s]
