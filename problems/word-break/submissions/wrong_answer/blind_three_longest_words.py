# Tries only the three longest words that fit at a place.
# zh: 每个位置只尝试匹配的单词中最长的三个。
def word_break(s, word_dict):
    words = sorted(set(word_dict), key=len, reverse=True)
    seen = set()
    stack = [0]
    while stack:
        i = stack.pop()
        if i == len(s):
            return True
        if i in seen:
            continue
        seen.add(i)
        fits = [w for w in words if s.startswith(w, i)]
        stack += [i + len(w) for w in reversed(fits[:3])]
    return False
