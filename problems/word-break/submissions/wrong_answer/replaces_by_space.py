# Replaces the longest words by spaces first and so destroys other ways of cutting.
# zh: 先把长单词替换成空格，破坏了其他拆法。


def word_break(s, word_dict):
    for word in sorted(word_dict, key=len, reverse=True):
        s = s.replace(word, " ")
    return not s.strip()
