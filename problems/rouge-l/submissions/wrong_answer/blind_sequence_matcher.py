# `difflib.SequenceMatcher` finds matching blocks, not the longest common subsequence.
# zh: `difflib.SequenceMatcher` 找的是匹配块，不是最长公共子序列。
from difflib import SequenceMatcher


def rouge_l(candidate, reference):
    blocks = SequenceMatcher(None, candidate, reference, autojunk=False).get_matching_blocks()
    common = sum(block.size for block in blocks)
    return 2 * common / (len(candidate) + len(reference)) if common else 0.0
