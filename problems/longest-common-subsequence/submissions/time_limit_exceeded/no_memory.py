# Recurses without remembering answers: exponential.
# zh: 递归没有记忆化，时间为指数级。


def longest_common_subsequence(text1, text2):
    def longest(i, j):
        if i == len(text1) or j == len(text2):
            return 0
        if text1[i] == text2[j]:
            return longest(i + 1, j + 1) + 1
        return max(longest(i + 1, j), longest(i, j + 1))

    return longest(0, 0)
