# Searches as if the list were sorted, without regard to the rotation.
# zh: 直接当成有序列表二分，没有考虑旋转。
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
