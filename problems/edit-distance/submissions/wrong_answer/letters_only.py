# Compares how often each letter occurs and ignores the order.
# zh: 只比较每个字母出现的次数，忽略了顺序。
from collections import Counter


def edit_distance(word1, word2):
    one, other = Counter(word1), Counter(word2)
    return max((one - other).total(), (other - one).total())
