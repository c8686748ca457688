# Cuts the list into separate blocks of k instead of sliding by one.
# zh: 把数组切成互不重叠的段，而不是每次滑动一格。
def max_sliding_window(nums, k):
    return [max(nums[at : at + k]) for at in range(0, len(nums) - k + 1, k)]
