# A word is not used twice in a row.
# zh: 同一个单词不能连续使用两次。
from functools import cache


def word_break(s, word_dict):
    words = list(dict.fromkeys(word_dict))

    @cache
    def search(i, last):
        if i == len(s):
            return True
        return any(j != last and s.startswith(word, i) and search(i + len(word), j) for j, word in enumerate(words))

    return search(0, -1)
