# Compares numbers as text.
# zh: 把数当成文本比较。
def find_kth_largest(nums, k):
    return int(sorted(map(str, nums), reverse=True)[k - 1])
