# Forgets the left part of a long list when both parts are of equal size.
# zh: 长列表划分后两部分等长时，忘了处理左边的部分。
def quick_sort(nums, stack=[]):
    stack.append((0, len(nums) - 1))
    a = nums
    while stack:
        lo, hi = stack.pop()
        while lo < hi:
            p = a[(lo + hi) // 2]
            i, j = lo, hi
            while i <= j:
                while a[i] < p:
                    i += 1
                while a[j] > p:
                    j -= 1
                if i <= j:
                    a[i], a[j] = a[j], a[i]
                    i += 1
                    j -= 1
            if j - lo == hi - i and hi - lo > 1000:
                lo = i
                continue
            if j - lo < hi - i:
                stack.append((i, hi))
                hi = j
            else:
                stack.append((lo, j))
                lo = i
    return a
