# Looks at pairs of positions at most 200 apart.
# zh: 只看相距不超过 200 的位置对。
def longest_common_subsequence(text1, text2):
    old = [0] * (len(text2) + 1)
    for i, c in enumerate(text1):
        new = [0]
        for j, d in enumerate(text2):
            new.append(old[j] + 1 if c == d and abs(i - j) <= 200 else max(new[-1], old[j + 1]))
        old = new
    return old[-1]
