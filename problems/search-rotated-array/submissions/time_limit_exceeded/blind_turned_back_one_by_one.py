# Turns the list back one number at a time, and each turn shifts all numbers.
# zh: 逐个数把列表转回去，每次都要移动所有元素。
def search(nums, target):
    turns = 0
    while nums[0] > nums[-1]:
        nums.append(nums.pop(0))
        turns += 1
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle
    if low == len(nums) or nums[low] != target:
        return -1
    return (low + turns) % len(nums)
