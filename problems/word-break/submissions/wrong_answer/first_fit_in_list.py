# Follows only the first word of the list that fits, instead of all.
# zh: 在每个位置只尝试字典中第一个匹配的单词。


def word_break(s, word_dict):
    at = 0
    while at < len(s):
        word = next((word for word in word_dict if s.startswith(word, at)), None)
        if word is None:
            return False
        at += len(word)
    return True
