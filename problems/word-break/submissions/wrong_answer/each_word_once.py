# Uses each word at most once.
# zh: 每个单词最多只用一次。


def word_break(s, word_dict):
    seen = set()

    def search(start, left):
        if start == len(s):
            return True
        if (start, left) in seen:
            return False
        seen.add((start, left))
        return any(s.startswith(word, start) and search(start + len(word), left - {word}) for word in left)

    return search(0, frozenset(word_dict))
