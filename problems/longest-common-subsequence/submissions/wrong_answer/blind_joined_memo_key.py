# Remembers results under both indices written side by side, so that (1, 12) and (11, 2) share a key.
# zh: 以两个下标直接拼接作记忆化的键，于是 (1, 12) 与 (11, 2) 共用一个键。
def longest_common_subsequence(text1, text2):
    memo = {}

    def solve(i, j):
        if i == len(text1) or j == len(text2):
            return 0
        key = f"{i}{j}"
        if key not in memo:
            if text1[i] == text2[j]:
                memo[key] = 1 + solve(i + 1, j + 1)
            else:
                memo[key] = max(solve(i + 1, j), solve(i, j + 1))
        return memo[key]

    return solve(0, 0)
