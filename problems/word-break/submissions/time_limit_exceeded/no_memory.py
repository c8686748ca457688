# Recurses on the rest of the text without remembering places: exponential.
# zh: 对剩余文本递归，没有记忆化，时间为指数级。


def word_break(s, word_dict):
    def breakable(start):
        return start == len(s) or any(s.startswith(word, start) and breakable(start + len(word)) for word in word_dict)

    return breakable(0)
