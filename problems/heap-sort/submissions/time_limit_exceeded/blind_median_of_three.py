# Quicksort by the median of the first, middle and last number is quadratic where the numbers rise and then fall.
# zh: 以首、中、末三数的中位数为基准的快速排序，在先升后降的列表上是平方级。
def heap_sort(nums):
    out, stack = [], [nums]
    while stack:
        part = stack.pop()
        if len(part) < 2 or part[0] == min(part) == max(part):
            out.extend(part)
            continue
        a, b, c = part[0], part[len(part) // 2], part[-1]
        pivot = max(min(a, b), min(max(a, b), c))
        stack.append([x for x in part if x > pivot])
        stack.append([x for x in part if x == pivot])
        stack.append([x for x in part if x < pivot])
    return out
