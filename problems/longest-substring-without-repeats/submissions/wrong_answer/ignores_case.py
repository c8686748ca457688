# Treats upper-case and lower-case letters as the same character.
# zh: 把大写和小写字母当成同一个字符。
def length_of_longest_substring(s):
    last = {}
    left = best = 0
    for right, char in enumerate(s.lower()):
        left = max(left, last.get(char, -1) + 1)
        last[char] = right
        best = max(best, right - left + 1)
    return best
