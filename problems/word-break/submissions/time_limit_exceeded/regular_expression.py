# Leaves the work to a regular expression, which backtracks through all ways of cutting.
# zh: 交给正则表达式处理，回溯会尝试所有拆法。
import re


def word_break(s, word_dict):
    return re.fullmatch("(?:" + "|".join(word_dict) + ")*", s) is not None if word_dict else not s
