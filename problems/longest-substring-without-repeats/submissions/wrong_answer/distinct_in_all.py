# Counts the different characters of the whole string, whether consecutive or not.
# zh: 统计整个字符串有多少种字符，没有要求连续。
def length_of_longest_substring(s):
    return len(set(s))
