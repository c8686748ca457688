# Takes the index 0 of an earlier occurrence for no occurrence.
# zh: 把上一次出现的下标 0 当作从未出现。
def length_of_longest_substring(s):
    last, left, best = {}, 0, 0
    for right, c in enumerate(s):
        if last.get(c) and last[c] >= left:
            left = last[c] + 1
        last[c] = right
        best = max(best, right - left + 1)
    return best
