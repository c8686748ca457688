# Keeps the remembered results in a default argument, where the next texts find them.
# zh: 记忆化结果存在默认参数里，下一组文本会读到。
def longest_common_subsequence(text1, text2, memo={}):
    def solve(i, j):
        if i == len(text1) or j == len(text2):
            return 0
        key = i, j
        if key not in memo:
            if text1[i] == text2[j]:
                memo[key] = 1 + solve(i + 1, j + 1)
            else:
                memo[key] = max(solve(i + 1, j), solve(i, j + 1))
        return memo[key]

    return solve(0, 0)
