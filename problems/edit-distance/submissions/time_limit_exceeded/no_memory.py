# Recurses without remembering answers: exponential.
# zh: 递归没有记忆化，时间为指数级。


def edit_distance(word1, word2):
    def distance(i, j):
        if i == len(word1) or j == len(word2):
            return len(word1) - i + len(word2) - j
        if word1[i] == word2[j]:
            return distance(i + 1, j + 1)
        return 1 + min(distance(i + 1, j + 1), distance(i + 1, j), distance(i, j + 1))

    return distance(0, 0)
