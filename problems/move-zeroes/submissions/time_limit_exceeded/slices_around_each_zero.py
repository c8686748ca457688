# Builds a new list around each zero: O(n) each.
# zh: 每遇到一个零就用切片拼出新列表，每次都是 O(n)。
def move_zeroes(nums):
    i = seen = 0
    while i + seen < len(nums):
        if nums[i] == 0:
            nums = nums[:i] + nums[i + 1 :] + [0]
            seen += 1
        else:
            i += 1
    return nums
