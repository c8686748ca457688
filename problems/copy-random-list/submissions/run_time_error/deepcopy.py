# copy.deepcopy recurses along the list, one level per node.
# zh: copy.deepcopy 沿链表递归，每个节点一层。
import copy


def copy_random_list(head):
    return copy.deepcopy(head)
