# Removes the words from the text, so that pieces on both sides join to new words.
# zh: 直接把单词从文本中删去，两侧的残片会拼成新的单词。


def word_break(s, word_dict):
    for word in sorted(word_dict, key=len, reverse=True):
        s = s.replace(word, "")
    return s == ""
