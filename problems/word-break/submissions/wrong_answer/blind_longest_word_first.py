# Always the longest word that fits is taken, which may leave a rest that cannot be cut.
# zh: 总是取能匹配的最长单词，剩下的部分可能无法切分。
def word_break(s, word_dict):
    words = sorted(set(word_dict), key=len, reverse=True)
    i = 0
    while i < len(s):
        word = next((word for word in words if s.startswith(word, i)), None)
        if word is None:
            return False
        i += len(word)
    return True
