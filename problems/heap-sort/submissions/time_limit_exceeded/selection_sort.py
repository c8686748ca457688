# Takes the smallest remaining number again and again: O(n²).
# zh: 每次取出剩余的最小值，是选择排序，时间为 O(n²)。


def heap_sort(nums):
    for at in range(len(nums)):
        smallest = min(range(at, len(nums)), key=nums.__getitem__)
        nums[at], nums[smallest] = nums[smallest], nums[at]
    return nums
