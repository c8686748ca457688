# Copies only the head; all other nodes are those of the original.
# zh: 只复制了头节点，其余仍是原链表的节点。
import copy


def copy_random_list(head):
    return copy.copy(head)
