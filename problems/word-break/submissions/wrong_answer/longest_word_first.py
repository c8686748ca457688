# Takes the longest word that fits at each place and never reconsiders.
# zh: 每次都取能匹配的最长单词，从不回头。


def word_break(s, word_dict):
    at = 0
    while at < len(s):
        sizes = [len(word) for word in word_dict if s.startswith(word, at)]
        if not sizes:
            return False
        at += max(sizes)
    return True
