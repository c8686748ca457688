# Uses difflib, which matches the longest block first.
# zh: 使用 difflib，它先匹配最长的片段。

from difflib import SequenceMatcher


def rouge_l(candidate, reference):
    if not candidate and not reference:
        return 0.0
    return SequenceMatcher(None, candidate, reference, autojunk=False).ratio()
