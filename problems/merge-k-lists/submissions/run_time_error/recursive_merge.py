# Merges two lists by recursion: one frame per node.
# zh: 递归合并两个链表，每个节点一层。
def merge_k_lists(lists):
    def merged(one, other):
        if not one or not other:
            return one or other
        if other.val < one.val:
            one, other = other, one
        one.next = merged(one.next, other)
        return one

    while len(lists) > 1:
        rest = lists[-1:] if len(lists) % 2 else []
        lists = [merged(one, other) for one, other in zip(lists[::2], lists[1::2])] + rest
    return lists[0] if lists else None
