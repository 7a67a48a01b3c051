"""The words by which customers say that something is settled, in ten languages; `_` joins a phrase's words."""

from __future__ import annotations

THANKS: dict[str, str] = {
    "en": "thanks thank_you thank_u thankyou thx tnx ty tysm cheers thanx much_appreciated appreciate_it",
    "es": "gracias grax mil_gracias muchas_gracias agradecido agradecida",
    "pt": "obrigado obrigada brigado brigada obg valeu vlw agradecido agradecida",
    "fr": "merci mercis",
    "de": "danke dankeschon dank besten_dank",
    "it": "grazie",
    "id": "terima_kasih terimakasih makasih makasi trims trimakasih tengkyu",
    "hi": "धन्यवाद शुक्रिया dhanyavad dhanyavaad dhanyawad dhanyawaad shukriya shukria थैंक_यू थैंक्स",
    "ar": "شكرا شكراً ألف_شكر مشكور مشكورين مشكورة أشكرك أشكركم تسلم shukran",
    "he": "תודה תודות",
}

SETTLED: dict[str, str] = {
    "en": (
        "that_solved_it this_solved_it it_is_solved its_solved problem_solved issue_solved solved_it all_solved "
        "it_works it_works_now works_now its_working it_is_working_now its_working_now that_worked it_worked "
        "that_helped this_helped that_helped_a_lot very_helpful all_good_now all_sorted sorted_now its_sorted "
        "its_resolved it_is_resolved problem_resolved resolved_now"
    ),
    "es": (
        "ya_esta_solucionado esta_solucionado solucionado problema_resuelto ya_esta_resuelto ya_funciona "
        "ya_me_funciona funciono me_ha_servido me_sirvio me_ha_ayudado me_ayudo todo_claro todo_solucionado "
        "me_ha_quedado_claro me_quedo_claro"
    ),
    "pt": (
        "ja_esta_resolvido esta_resolvido problema_resolvido resolvido deu_certo ja_funciona funcionou ajudou "
        "ja_ajudou ajudou_muito tudo_resolvido"
    ),
    "fr": (
        "c_est_regle probleme_regle c_est_resolu probleme_resolu ca_marche_maintenant ca_fonctionne_maintenant "
        "ca_a_marche ca_m_a_aide cela_m_a_aide tout_est_clair"
    ),
    "de": (
        "hat_geklappt das_hat_geklappt hat_funktioniert es_funktioniert_jetzt funktioniert_jetzt geht_jetzt "
        "jetzt_geht_es hat_geholfen das_hat_geholfen das_hat_mir_geholfen problem_gelost ist_gelost ist_erledigt "
        "hat_sich_erledigt"
    ),
    "it": (
        "risolto e_risolto problema_risolto ha_funzionato ora_funziona adesso_funziona mi_e_stato_utile "
        "mi_ha_aiutato tutto_chiaro tutto_risolto"
    ),
    "id": (
        "sudah_beres udah_beres sudah_bisa udah_bisa sudah_selesai masalah_selesai sangat_membantu "
        "sudah_terbantu sudah_jelas"
    ),
    "hi": (
        "समस्या_हल_हो_गई समस्या_हल_हो_गयी काम_हो_गया हो_गया समस्या_सुलझ_गई मदद_मिली "
        "ho_gaya kaam_ho_gaya problem_solve_ho_gayi problem_solve_ho_gaya"
    ),
    "ar": "تم_حل_المشكلة انحلت_المشكلة تم_الحل ساعدني_ذلك هذا_ساعدني أفادني_ذلك اشتغل يعمل_الآن",
    "he": "זה_נפתר נפתר הבעיה_נפתרה הסתדר זה_הסתדר זה_עזר זה_עזר_לי עכשיו_זה_עובד",
}

AROUND: dict[str, str] = {
    "en": (
        "ok okay k great perfect super nice cool good fine alright wonderful excellent awesome amazing wow oh hi "
        "hello so very much many a_lot lots again everyone team all you guys thats_all that_is_all all_good "
        "thats_all_i_needed that_is_all_i_needed thats_all_i_wanted that_is_all_i_wanted "
        "everything_is_clear got_it understood bye goodbye see_you see_you_then see_you_soon see_you_tomorrow "
        "take_care for_your_help for_the_help for_helping for_your_time for_the_quick_answer for_your_quick_answer "
        "for_the_quick_reply for_the_info for_the_information for_your_answer for_everything for_letting_me_know "
        "for_your_support have_a_nice_day have_a_good_day have_a_great_day good_night my_friend dear indeed "
        "really sir madam mate now then and_bye"
    ),
    "es": (
        "ok vale perfecto genial estupendo bien muy_bien listo dale bueno entendido hola muchas muchisimas mil "
        "un_monton de_verdad por_todo por_la_ayuda por_tu_ayuda por_su_ayuda por_vuestra_ayuda por_la_informacion "
        "por_la_info por_responder por_contestar por_tu_tiempo a_ti a_usted a_vosotros a_todos hasta_manana "
        "hasta_luego hasta_pronto nos_vemos adios chao buenas_noches buen_dia feliz_dia saludos un_saludo equipo "
        "de_nuevo ya eso_es_todo nada_mas amable muy_amable"
    ),
    "pt": (
        "ok perfeito otimo otima muito muita certo tudo_certo beleza entendido ola oi bom pela_ajuda pela_informacao "
        "por_tudo pela_atencao pela_resposta ate_amanha ate_logo ate_breve tchau bom_dia boa_tarde boa_noite mesmo "
        "era_so_isso e_so_isso ja mais_uma_vez"
    ),
    "fr": (
        "ok d_accord parfait super tres_bien bien genial beaucoup mille infiniment bien entendu c_est_bon "
        "c_est_note c_est_parfait pour_votre_aide pour_ton_aide pour_l_aide pour_votre_reponse pour_tout "
        "pour_les_informations pour_l_info a_vous a_toi bonne_journee bonne_soiree bonne_nuit au_revoir a_bientot "
        "a_demain encore bonjour"
    ),
    "de": (
        "ok okay super perfekt prima toll klar alles_klar passt gut sehr_gut wunderbar vielen vielmals schon sehr "
        "dir ihnen euch herzlichen herzlich tausend besten lieben fur_die_hilfe fur_ihre_hilfe fur_deine_hilfe "
        "fur_die_info fur_die_information fur_die_schnelle_antwort fur_alles fur_die_auskunft tschuss bis_morgen "
        "bis_dann bis_bald schonen_tag einen_schonen_tag noch schonen_abend gute_nacht hallo nochmals nochmal jetzt "
        "das_wars das_war_alles"
    ),
    "it": (
        "ok va_bene perfetto ottimo bene benissimo capito mille tante molte infinite molto per_l_aiuto per_tutto "
        "per_le_informazioni per_l_informazione per_la_risposta per_la_disponibilita a_lei a_voi a_te a_domani "
        "a_presto ciao arrivederci buona_giornata buona_serata buona_notte ancora davvero gentile gentilissimo "
        "gentilissima e_tutto ora"
    ),
    "id": (
        "ok oke sip siap baik banyak ya kak mbak pak bu bang sekali atas_bantuannya atas_informasinya "
        "atas_infonya atas_jawabannya untuk_bantuannya sampai_jumpa sampai_besok selamat_malam mantap bagus "
        "semuanya itu_saja"
    ),
    "hi": (
        "ठीक_है अच्छा बहुत बढ़िया आपका आपको मदद_के_लिए जानकारी_के_लिए जी सर मैडम अलविदा शुभ_रात्रि "
        "theek_hai thik_hai accha achha bahut bohot ji aapka sir madam bhai yaar"
    ),
    "ar": (
        "تمام حسنا طيب أوكي ممتاز رائع جزيلا كثيرا جدا لك لكم لكي على_المساعدة على_مساعدتك على_مساعدتكم على_الرد "
        "على_المعلومات على_كل_شيء يعطيك_العافية الله_يعطيك_العافية مع_السلامة إلى_اللقاء تصبح_على_خير أخي مرحبا "
        "فهمت جزاك_الله_خيرا"
    ),
    "he": (
        "אוקיי אוקי בסדר סבבה מעולה מצוין יופי טוב אחלה רבה רבות המון מאוד לך לכם על_העזרה על_הכל על_המידע "
        "על_התשובה על_המענה_המהיר יום_טוב לילה_טוב ערב_טוב להתראות ולהתראות ביי הבנתי שוב"
    ),
}

ASSENT: dict[str, str] = {
    "en": "yes yeah yep yup sure",
    "es": "si claro",
    "pt": "sim",
    "fr": "oui ouais",
    "de": "ja jawohl",
    "it": "si certo",
    "id": "iya",
    "hi": "हाँ हां haan ha",
    "ar": "نعم ايوه أيوه أجل",
    "he": "כן",
}
"""A yes alone, or with thanks, takes an offer ("yes, thanks"); beside words that say it is settled it means that."""

DENIAL: dict[str, str] = {
    "en": "no nope nah not_yet no_not_yet not_really no_not_really no_its_not no_it_isnt",
    "es": "no todavia_no aun_no no_todavia_no no_aun_no",
    "pt": "nao ainda_nao nao_ainda_nao",
    "fr": "non pas_encore non_pas_encore pas_du_tout",
    "de": "nein noch_nicht nein_noch_nicht nee",
    "it": "non_ancora no_non_ancora",
    "id": "belum tidak belum_kak nggak enggak",
    "hi": "नहीं अभी_नहीं नहीं_अभी_नहीं nahi nahin abhi_nahi",
    "ar": "لا ليس_بعد لا_ليس_بعد كلا",
    "he": "לא עדיין_לא לא_עדיין_לא עוד_לא",
}
"""All that somebody writes who only says no to the question whether it is settled."""
