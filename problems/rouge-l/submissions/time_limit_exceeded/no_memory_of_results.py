# Recurses without a memory of results.
# zh: 递归时没有记忆结果。


def rouge_l(candidate, reference):
    def longest(i, j):
        if i == 0 or j == 0:
            return 0
        if candidate[i - 1] == reference[j - 1]:
            return longest(i - 1, j - 1) + 1
        return max(longest(i - 1, j), longest(i, j - 1))

    length = longest(len(candidate), len(reference))
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
