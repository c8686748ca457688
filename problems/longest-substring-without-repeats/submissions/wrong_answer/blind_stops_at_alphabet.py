# Stops as soon as the length is the number of different characters among the first 1 000.
# zh: 长度达到前 1 000 个字符中的不同字符数时就停止。
def length_of_longest_substring(s):
    goal = len(set(s[:1000]))
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        start = max(start, last.get(c, -1) + 1)
        last[c] = i
        best = max(best, i - start + 1)
        if i >= 1000 and best == goal:
            break
    return best
