# Looks for the break and runs off the end of a list that was not rotated.
# zh: 一直寻找断点，列表没有旋转时会越过末尾。
def search(nums, target):
    i = 0
    while nums[i] < nums[i + 1]:
        i += 1
    low, high = (0, i) if target >= nums[0] else (i + 1, len(nums) - 1)
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        low, high = (middle + 1, high) if nums[middle] < target else (low, middle - 1)
    return -1
