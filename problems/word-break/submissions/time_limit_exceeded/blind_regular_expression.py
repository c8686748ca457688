# A regular expression of all words backtracks, which can take exponential time.
# zh: 用所有单词拼成正则表达式，回溯可能是指数级。
import re


def word_break(s, word_dict):
    if not word_dict:
        return not s
    return re.fullmatch("(?:" + "|".join(set(word_dict)) + ")*", s) is not None
