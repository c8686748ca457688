# The matching blocks of difflib are not always those of the smallest number of edits.
# zh: difflib 找到的匹配块不一定对应最少的编辑次数。
from difflib import SequenceMatcher


def edit_distance(word1, word2):
    codes = SequenceMatcher(None, word1, word2, autojunk=False).get_opcodes()
    return sum(max(i2 - i1, j2 - j1) for tag, i1, i2, j1, j2 in codes if tag != "equal")
