# Quicksort around the middle number that puts equal numbers on one side, which recurses once per number where all are equal.
# zh: 以中间元素为主元的快速排序，把相等的数放在一侧；全部相等时每个数递归一层。
def merge_sort(nums):
    if len(nums) < 2:
        return nums
    middle = len(nums) // 2
    pivot, rest = nums[middle], nums[:middle] + nums[middle + 1 :]
    smaller = merge_sort([num for num in rest if num < pivot])
    return smaller + [pivot] + merge_sort([num for num in rest if num >= pivot])
