# Cuts off a word as soon as one fits and never reconsiders.
# zh: 一遇到能匹配的单词就切开，从不回头。


def word_break(s, word_dict):
    words, part = set(word_dict), ""
    for letter in s:
        part += letter
        if part in words:
            part = ""
    return not part
