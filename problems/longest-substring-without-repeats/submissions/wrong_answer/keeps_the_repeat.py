# Moves the left end to the last occurrence instead of behind it.
# zh: 左端移到了上一次出现的位置，应移到它之后一格。
def length_of_longest_substring(s):
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        left = max(left, last.get(char, 0))
        last[char] = right
        best = max(best, right - left + 1)
    return best
