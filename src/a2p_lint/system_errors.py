"""Says in both languages what the system objects to: it has words in its own language only."""

from __future__ import annotations

import errno
from collections.abc import Mapping

_SENTENCES: Mapping[int, tuple[str, str]] = {
    errno.ENOENT: ("there is no such file or folder", "ce fichier ou ce dossier n'existe pas"),
    errno.EACCES: ("permission denied", "accès refusé"),
    errno.EPERM: ("permission denied", "accès refusé"),
    errno.EISDIR: ("it is a folder", "c'est un dossier"),
    errno.ENOTDIR: (
        "a part of the path is no folder",
        "une partie du chemin n'est pas un dossier",
    ),
    errno.EEXIST: ("it is there already", "il existe déjà"),
    errno.ENOSPC: ("the disk is full", "le disque est plein"),
    errno.EDQUOT: ("your share of the disk is used up", "votre quota sur le disque est épuisé"),
    errno.EROFS: ("the disk can only be read", "le disque est en lecture seule"),
    errno.ENAMETOOLONG: ("its name is too long", "son nom est trop long"),
    errno.ELOOP: ("its links lead in a circle", "ses liens tournent en rond"),
    errno.EMFILE: ("too many files are open", "trop de fichiers sont ouverts"),
    errno.EIO: ("the disk or the device fails", "le disque ou l'appareil est en panne"),
    errno.EBUSY: ("something else is using it", "il est occupé par autre chose"),
    errno.EFBIG: ("it grows too large", "il devient trop gros"),
    errno.ENXIO: ("there is no such device", "cet appareil n'existe pas"),
    errno.EINVAL: ("it cannot be used so", "il ne peut servir ainsi"),
}


def system_error(error: OSError | ValueError) -> tuple[str, str]:
    """Give what is wrong, in English and in French, without a full stop.

    What nobody here knows is said in the system's words, in quotation marks in French. ValueError
    is Python's for a name that no file can have.
    """
    if isinstance(error, ValueError) and not isinstance(error, OSError):
        return "no file can have this name", "aucun fichier ne peut porter ce nom"
    known = _SENTENCES.get(error.errno or 0)
    if known is not None:
        return known
    words = error.strerror or str(error) or type(error).__name__
    return words, f"le système dit «\u00a0{words}\u00a0»"
