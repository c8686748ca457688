# The words are removed from the text one after the other, which joins letters that were apart.
# zh: 逐个从文本中删去单词，原本分开的字母被接到一起。
def word_break(s, word_dict):
    for word in sorted(word_dict, key=len, reverse=True):
        s = s.replace(word, "")
    return not s
